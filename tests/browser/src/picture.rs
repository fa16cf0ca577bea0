//! Pictures of a screen, and what differs between two of them that a reader would see.
//!
//! Not point by point: another version of a browser, or another processor, draws the edges of letters a little
//! differently. What is compared is the mean of small blocks, each of which may have moved by a little.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ImageError, ImageFormat, Rgb, RgbImage, imageops};

/// So many points of the screen, each way, are one of the picture: enough to see what is where, and small in git.
const SHRUNK: u32 = 2;

/// Colours in so many steps.
const STEP: u8 = 16;

/// The side of a block, in points of the picture.
const BLOCK: u32 = 8;

/// How far a block may have moved by itself, in points of the picture.
const SLACK: i64 = 2;

/// How far all that stands in a row may have moved up or down: where letters are a little wider a text breaks earlier, and
/// what is below it stands two lines lower at most.
const MOVED: i64 = 24;

/// How much the mean of a block may differ, of 255.
const TOLERANCE: f64 = 16.0;

/// A picture as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture(RgbImage);

impl Picture {
    /// Of what a browser hands out.
    pub fn of_screen(png: &[u8]) -> Result<Picture, ImageError> {
        let screen = image::load_from_memory_with_format(png, ImageFormat::Png)?.to_rgb8();
        let (width, height) = (screen.width().div_ceil(SHRUNK), screen.height().div_ceil(SHRUNK));
        let mut small = imageops::thumbnail(&screen, width, height);
        // White stays white.
        small.iter_mut().for_each(|part| *part = 255 - (255 - *part) / STEP * STEP);
        Ok(Picture(small))
    }

    pub fn read(file: &Path) -> Result<Picture, ImageError> {
        Ok(Picture(image::open(file)?.to_rgb8()))
    }

    pub fn write(&self, file: &Path) -> Result<(), ImageError> {
        let file = BufWriter::new(File::create(file)?);
        // So few colours are smallest as they are.
        let small = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::NoFilter);
        self.0.write_with_encoder(small)
    }

    /// The blocks that are other in `now`, by their corners; all of them where the two are not of one size.
    pub fn changed(&self, now: &Picture) -> Vec<(u32, u32)> {
        let (before, now) = (Sums::of(&self.0), Sums::of(&now.0));
        let places = |size: u32| (0..size).step_by(BLOCK as usize);
        let (width, height) = self.0.dimensions();
        let row = |y: u32| places(width).map(move |x| (x, y));
        if before.size != now.size {
            return places(height).flat_map(row).collect();
        }
        let missed =
            |y: u32, moved: i64| row(y).filter(|corner| !before.is_in(&now, *corner, moved)).collect();
        places(height).flat_map(|y| fewest(|moved| missed(y, moved))).collect()
    }

    /// The share of blocks that are other in `now`.
    pub fn difference(&self, now: &Picture) -> f64 {
        let (width, height) = self.0.dimensions();
        let blocks = width.div_ceil(BLOCK) * height.div_ceil(BLOCK);
        self.changed(now).len() as f64 / f64::from(blocks)
    }

    /// This picture with a frame around each of these blocks.
    pub fn marked(&self, blocks: &[(u32, u32)]) -> Picture {
        let mut marked = self.0.clone();
        for (x, y) in blocks {
            for step in 0..BLOCK {
                for (x, y) in
                    [(x + step, *y), (x + step, y + BLOCK - 1), (*x, y + step), (x + BLOCK - 1, y + step)]
                {
                    if let Some(point) = marked.get_pixel_mut_checked(x, y) {
                        *point = Rgb([255, 0, 0]);
                    }
                }
            }
        }
        Picture(marked)
    }
}

/// The shortest of the lists that come of all ways in which a row may have moved.
fn fewest(missed: impl Fn(i64) -> Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    let mut fewest = missed(0);
    for moved in (-MOVED..=MOVED).step_by(SLACK as usize) {
        if fewest.is_empty() {
            break;
        }
        let these = missed(moved);
        if these.len() < fewest.len() {
            fewest = these;
        }
    }
    fewest
}

/// Sums of all points left of and above each one, by colour: the mean of any block is four look-ups away.
struct Sums {
    size: (u32, u32),
    sums: Vec<[u32; 3]>,
}

impl Sums {
    fn of(picture: &RgbImage) -> Sums {
        let size = picture.dimensions();
        let mut sums = Sums { size, sums: vec![[0; 3]; (size.0 as usize + 1) * (size.1 as usize + 1)] };
        for y in 0..size.1 {
            let mut row = [0; 3];
            for x in 0..size.0 {
                for (colour, part) in picture.get_pixel(x, y).0.into_iter().enumerate() {
                    row[colour] += u32::from(part);
                    let place = sums.place(x + 1, y + 1);
                    sums.sums[place][colour] = sums.sums[sums.place(x + 1, y)][colour] + row[colour];
                }
            }
        }
        sums
    }

    fn place(&self, x: u32, y: u32) -> usize {
        y as usize * (self.size.0 as usize + 1) + x as usize
    }

    /// The mean colour of the block at a corner, as far as it is in the picture.
    fn mean(&self, (x, y): (u32, u32)) -> [f64; 3] {
        let (right, bottom) = ((x + BLOCK).min(self.size.0), (y + BLOCK).min(self.size.1));
        let points = f64::from((right - x) * (bottom - y));
        let at = |x: u32, y: u32| self.sums[self.place(x, y)];
        let (a, b, c, d) = (at(x, y), at(right, y), at(x, bottom), at(right, bottom));
        [0, 1, 2].map(|colour| f64::from(d[colour] + a[colour] - b[colour] - c[colour]) / points)
    }

    /// Whether the block at this corner is in another picture too, near the place that its row has moved to.
    fn is_in(&self, now: &Sums, (x, y): (u32, u32), moved: i64) -> bool {
        let mean = self.mean((x, y));
        let inside = |place: i64, size: u32| u32::try_from(place).ok().filter(|place| *place < size);
        let near = |corner: (u32, u32)| {
            mean.iter().zip(now.mean(corner)).all(|(before, now)| (before - now).abs() <= TOLERANCE)
        };
        (-SLACK..=SLACK).any(|down| {
            (-SLACK..=SLACK).any(|right| {
                let corner = inside(i64::from(x) + right, now.size.0)
                    .zip(inside(i64::from(y) + moved + down, now.size.1));
                corner.is_some_and(near)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(width: u32, height: u32, point: impl Fn(u32, u32) -> [u8; 3]) -> Picture {
        Picture(RgbImage::from_fn(width, height, |x, y| Rgb(point(x, y))))
    }

    /// Lines as of text, from `top` on.
    fn lines(top: u32, ink: u8) -> Picture {
        drawn(160, 160, |x, y| if y >= top && (y - top) % 10 < 5 && x % 3 > 0 { [ink; 3] } else { [255; 3] })
    }

    #[test]
    fn the_same_and_what_moved_a_little_or_has_other_edges_is_no_change() {
        let before = lines(8, 40);
        assert_eq!(before.difference(&before), 0.0);
        assert_eq!(before.difference(&lines(9, 40)), 0.0);
        assert_eq!(before.difference(&lines(8, 52)), 0.0);
    }

    #[test]
    fn what_is_gone_or_of_another_colour_is_a_change() {
        let before = lines(8, 40);
        assert!(before.difference(&lines(100, 40)) > 0.3);
        assert!(before.difference(&lines(8, 170)) > 0.5);
        let word =
            drawn(
                160,
                160,
                |x, y| if (40..60).contains(&x) && (40..50).contains(&y) { [90; 3] } else { [255; 3] },
            );
        let none = drawn(160, 160, |_, _| [255; 3]);
        assert!((word.changed(&none).len(), none.changed(&word).len()) >= (3, 1));
    }

    #[test]
    fn another_size_is_another_picture() {
        let (small, large) = (drawn(80, 80, |_, _| [255; 3]), drawn(80, 90, |_, _| [255; 3]));
        assert_eq!(small.difference(&large), 1.0);
    }
}
