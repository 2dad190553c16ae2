// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyImageProperties`.
#[non_exhaustive]
pub struct DocumentBodyImageProperties {
    /// `align`.
    pub align: Option<super::DocumentBodyImagePropertiesAlign>,
    /// `altText`.
    pub alt_text: Option<String>,
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `indentation`.
    pub indentation: Option<f64>,
    /// `width`.
    pub width: Option<f64>,
    /// `widthWithUnit`.
    pub width_with_unit: Option<super::DocumentElementLength>,
    __marks: rt::Marks,
}
/// The values of `align` in [`DocumentBodyImageProperties`](super::DocumentBodyImageProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyImagePropertiesAlign {
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

rt::model!(DocumentBodyImageProperties {
    "align" Enum align,
    "altText" Str alt_text,
    "backgroundColor" Str background_color,
    "indentation" Float indentation,
    "width" Float width,
    "widthWithUnit" Any width_with_unit,
});

rt::setters!(DocumentBodyImageProperties {
    0 align with_align(impl Into<super::DocumentBodyImagePropertiesAlign>) clear_align,
    1 alt_text with_alt_text(impl Into<String>) clear_alt_text,
    2 background_color with_background_color(impl Into<String>) clear_background_color,
    3 indentation with_indentation(f64) clear_indentation,
    4 width with_width(f64) clear_width,
    5 width_with_unit with_width_with_unit(super::DocumentElementLength) clear_width_with_unit,
});

rt::open_enum!(DocumentBodyImagePropertiesAlign {
    Center = "Center",
    Left = "Left",
    Right = "Right",
    Justify = "Justify",
});
