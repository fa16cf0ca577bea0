//! The standalone page: an ordinary host page with the facts in it.

use std::fs;

use anyhow::{Context, Result, bail};

use super::Work;
use super::facts::Facts;
use super::module::Module;

/// Where the facts go.
const MARKER: &str = "<!-- static facts -->";

/// Completes the `index.html` that Trunk left.
pub fn write(work: &Work, module: &Module, facts: &Facts) -> Result<()> {
    let path = work.staging.join("index.html");
    let html = fs::read_to_string(&path).context("Trunk left no index.html")?;
    let html = complete(&html, module, facts)?;
    if let (true, Some(tag)) = (work.release, inline(&html)) {
        bail!("index.html: a strict content security policy forbids <{tag}>");
    }
    Ok(fs::write(path, html)?)
}

fn complete(html: &str, module: &Module, facts: &Facts) -> Result<String> {
    // Trunk leaves its own instruction in.
    let lines = html.split_inclusive('\n').filter(|line| !line.contains("data-trunk"));
    let html: String = lines.collect();
    let (Some((head, body)), true) = (html.split_once("</head>"), html.contains(MARKER)) else {
        bail!("index.html: `</head>` and `{MARKER}` must be in it");
    };
    // The wasm after the facts: it must not take the network from the first screen. Without `integrity`: Chromium
    // warns about it here, and the fetch in shell/ checks it.
    let preload = format!(
        "  <link rel=\"preload\" href=\"embed/{}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n  </body>",
        module.file
    );
    let body = body.replacen("</body>", &preload, 1).replacen(MARKER, facts.html.trim(), 1);
    let head = head.replacen("<html lang=\"en\">", &format!("<html lang=\"{}\">", facts.lang), 1);
    Ok(format!("{head}</head>{body}"))
}

/// The first tag with a script or a style that is not in a file of its own.
fn inline(html: &str) -> Option<&str> {
    html.split('<').skip(1).filter_map(|rest| Some(rest.split_once('>')?.0)).find(|tag| {
        let name = tag.split_whitespace().next().unwrap_or_default();
        let script = name == "script" && !tag.contains(" src=") && !tag.contains("application/json");
        script || name == "style" || tag.contains(" style=") || tag.contains(" onclick=")
    })
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn inline_scripts_and_styles_are_found() {
        assert_eq!(inline("<script type=\"module\" src=\"a.js\"></script><p class=\"style\">"), None);
        assert_eq!(inline("<script type=\"application/json\">{}</script>"), None);
        assert_eq!(inline("<p><script>1</script>"), Some("script"));
        assert_eq!(inline("<p style=\"color:red\">"), Some("p style=\"color:red\""));
    }
}
