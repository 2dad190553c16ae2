// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyVideoProperties`.
#[non_exhaustive]
pub struct DocumentBodyVideoProperties {
    /// `align`.
    pub align: Option<super::DocumentBodyVideoPropertiesAlign>,
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `height`.
    pub height: Option<super::DocumentElementLength>,
    /// `indentation`.
    pub indentation: Option<f64>,
    /// `width`.
    pub width: Option<super::DocumentElementLength>,
    __marks: rt::Marks,
}
/// The values of `align` in [`DocumentBodyVideoProperties`](super::DocumentBodyVideoProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyVideoPropertiesAlign {
    /// `Center`
    Center,
    /// `Left`
    Left,
    /// `Right`
    Right,
    /// `Justify`
    Justify,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyVideoProperties {
    "align" Enum align,
    "backgroundColor" Str background_color,
    "height" Any height,
    "indentation" Float indentation,
    "width" Any width,
});

rt::setters!(DocumentBodyVideoProperties {
    0 align with_align(impl Into<super::DocumentBodyVideoPropertiesAlign>) clear_align,
    1 background_color with_background_color(impl Into<String>) clear_background_color,
    2 height with_height(super::DocumentElementLength) clear_height,
    3 indentation with_indentation(f64) clear_indentation,
    4 width with_width(super::DocumentElementLength) clear_width,
});

rt::open_enum!(DocumentBodyVideoPropertiesAlign {
    Center = "Center",
    Left = "Left",
    Right = "Right",
    Justify = "Justify",
});
