//! The macro, munching its way from token to token; the builder's calls come out in the same order.

/// Makes markup; see the [module](super).
macro_rules! html {
    ($($markup:tt)*) => {{
        let mut markup = $crate::ui::markup::Markup::new();
        $crate::ui::markup::nodes!(markup; $($markup)*);
        markup.done()
    }};
}

/// Node after node.
macro_rules! nodes {
    ($m:ident;) => {};
    ($m:ident; < > $($rest:tt)*) => {
        $m.list();
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident; < / > $($rest:tt)*) => {
        $m.end();
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident; < / $tag:ident > $($rest:tt)*) => {
        $m.close(stringify!($tag));
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident; < $tag:ident class=$class:literal > $($rest:tt)*) => {
        $m.plain(stringify!($tag), $class);
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident; < $tag:ident $($rest:tt)*) => {
        $crate::ui::markup::tag!($m $tag [] [] $($rest)*);
    };
    ($m:ident; if $($rest:tt)*) => {
        $crate::ui::markup::condition!($m [] $($rest)*);
    };
    ($m:ident; for $item:pat in $($rest:tt)*) => {
        $crate::ui::markup::each!($m ($item) [] $($rest)*);
    };
    ($m:ident; { for $children:expr } $($rest:tt)*) => {
        $m.children($children);
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident; $child:block $($rest:tt)*) => {
        $m.child($child);
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
}

/// The attributes of a tag: their names first, then what sets them.
macro_rules! tag {
    ($m:ident $tag:ident [$($name:expr,)*] [$($set:expr;)*] / > $($rest:tt)*) => {
        $m.tag(stringify!($tag), &[$($name,)*]);
        $($set;)*
        $m.end();
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident $tag:ident [$($name:expr,)*] [$($set:expr;)*] > $($rest:tt)*) => {
        $m.tag(stringify!($tag), &[$($name,)*]);
        $($set;)*
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident $tag:ident $names:tt [$($set:expr;)*] key={$key:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!($m $tag $names [$($set;)* $m.key($key);] $($rest)*);
    };
    ($m:ident $tag:ident $names:tt [$($set:expr;)*] checked={$on:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!($m $tag $names [$($set;)* $m.checked($on);] $($rest)*);
    };
    ($m:ident input $names:tt [$($set:expr;)*] value={$value:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!($m input $names [$($set;)* $m.typed($value);] $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt {$flag:ident} $($rest:tt)*) => {
        $crate::ui::markup::tag!($m $tag $names $sets $flag={$flag} $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt onmousedown={$act:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@on onmousedown ($act) $m $tag $names $sets $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt onkeydown={$act:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@on onkeydown ($act) $m $tag $names $sets $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt oninput={$act:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@on oninput ($act) $m $tag $names $sets $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt onfocusin={$act:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@on onfocusin ($act) $m $tag $names $sets $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt onfocus={$act:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@on onfocus ($act) $m $tag $names $sets $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt onclick={$act:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@on onclick ($act) $m $tag $names $sets $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt onchange={$act:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@on onchange ($act) $m $tag $names $sets $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt onblur={$act:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@on onblur ($act) $m $tag $names $sets $($rest)*);
    };
    (@on $event:ident ($act:expr) $m:ident $tag:ident $names:tt [$($set:expr;)*] $($rest:tt)*) => {
        $crate::ui::markup::tag!($m $tag $names [$($set;)* $m.on(yew::html::$event::Wrapper::__macro_new($act));] $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt hidden={$on:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@flag $m $tag $names $sets "hidden" ($on) $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt disabled={$on:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@flag $m $tag $names $sets "disabled" ($on) $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt selected={$on:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@flag $m $tag $names $sets "selected" ($on) $($rest)*);
    };
    ($m:ident $tag:ident $names:tt $sets:tt open={$on:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!(@flag $m $tag $names $sets "open" ($on) $($rest)*);
    };
    (@flag $m:ident $tag:ident [$($name:expr,)*] [$($set:expr;)*] $flag:literal ($on:expr) $($rest:tt)*) => {
        $crate::ui::markup::tag!($m $tag [$($name,)* $flag,] [$($set;)* $m.flag($flag, $on);] $($rest)*);
    };
    ($m:ident $tag:ident [$($name:expr,)*] [$($set:expr;)*] $first:ident $(- $more:ident)* = $value:literal $($rest:tt)*) => {
        $crate::ui::markup::tag!($m $tag [$($name,)* concat!(stringify!($first) $(, "-", stringify!($more))*),] [$($set;)* $m.fixed($value);] $($rest)*);
    };
    ($m:ident $tag:ident [$($name:expr,)*] [$($set:expr;)*] $first:ident $(- $more:ident)* = {$value:expr} $($rest:tt)*) => {
        $crate::ui::markup::tag!($m $tag [$($name,)* concat!(stringify!($first) $(, "-", stringify!($more))*),] [$($set;)* $m.attribute($value);] $($rest)*);
    };
}

/// `for … in … { … }`
macro_rules! each {
    ($m:ident ($item:pat) [$($items:tt)*] { $($each:tt)* } $($rest:tt)*) => {
        $m.list();
        for $item in $($items)* { $crate::ui::markup::nodes!($m; $($each)*); }
        $m.end();
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident $item:tt [$($items:tt)*] $next:tt $($rest:tt)*) => {
        $crate::ui::markup::each!($m $item [$($items)* $next] $($rest)*);
    };
}

/// `if … { … }`, with or without `else`.
macro_rules! condition {
    ($m:ident [$($condition:tt)*] { $($then:tt)* } else { $($otherwise:tt)* } $($rest:tt)*) => {
        $m.list();
        if $($condition)* { $crate::ui::markup::nodes!($m; $($then)*); } else { $crate::ui::markup::nodes!($m; $($otherwise)*); }
        $m.end();
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident [$($condition:tt)*] { $($then:tt)* } $($rest:tt)*) => {
        $m.list();
        if $($condition)* { $crate::ui::markup::nodes!($m; $($then)*); }
        $m.end();
        $crate::ui::markup::nodes!($m; $($rest)*);
    };
    ($m:ident [$($condition:tt)*] $next:tt $($rest:tt)*) => {
        $crate::ui::markup::condition!($m [$($condition)* $next] $($rest)*);
    };
}

pub(crate) use {condition, each, html, nodes, tag};
