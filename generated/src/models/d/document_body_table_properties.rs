// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableProperties`.
#[non_exhaustive]
pub struct DocumentBodyTableProperties {
    /// `alignment`.
    pub alignment: Option<super::DocumentBodyTablePropertiesAlignment>,
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `borderColor`.
    pub border_color: Option<String>,
    /// `borderStyle`.
    pub border_style: Option<super::DocumentBodyTablePropertiesBorderStyle>,
    /// `borderWidth`.
    pub border_width: Option<f64>,
    /// `caption`.
    pub caption: Option<super::DocumentBodyTableCaptionBlock>,
    /// `cellPadding`.
    pub cell_padding: Option<f64>,
    /// `cellSpacing`.
    pub cell_spacing: Option<f64>,
    /// `height`.
    pub height: Option<f64>,
    /// `width`.
    pub width: Option<f64>,
    /// `widthWithUnit`.
    pub width_with_unit: Option<super::DocumentElementLength>,
    __marks: rt::Marks,
}
/// The values of `alignment` in [`DocumentBodyTableProperties`](super::DocumentBodyTableProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTablePropertiesAlignment {
    /// `Center`
    Center,
    /// `Left`
    Left,
    /// `Right`
    Right,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `borderStyle` in [`DocumentBodyTableProperties`](super::DocumentBodyTableProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTablePropertiesBorderStyle {
    /// `Solid`
    Solid,
    /// `Dotted`
    Dotted,
    /// `Dashed`
    Dashed,
    /// `Double`
    Double,
    /// `Groove`
    Groove,
    /// `Ridge`
    Ridge,
    /// `Inset`
    Inset,
    /// `Outset`
    Outset,
    /// `Hidden`
    Hidden,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyTableProperties {
    "alignment" Enum alignment,
    "backgroundColor" Str background_color,
    "borderColor" Str border_color,
    "borderStyle" Enum border_style,
    "borderWidth" Float border_width,
    "caption" Any caption,
    "cellPadding" Float cell_padding,
    "cellSpacing" Float cell_spacing,
    "height" Float height,
    "width" Float width,
    "widthWithUnit" Any width_with_unit,
});

rt::setters!(DocumentBodyTableProperties {
    0 alignment with_alignment(impl Into<super::DocumentBodyTablePropertiesAlignment>) clear_alignment,
    1 background_color with_background_color(impl Into<String>) clear_background_color,
    2 border_color with_border_color(impl Into<String>) clear_border_color,
    3 border_style with_border_style(impl Into<super::DocumentBodyTablePropertiesBorderStyle>) clear_border_style,
    4 border_width with_border_width(f64) clear_border_width,
    5 caption with_caption(super::DocumentBodyTableCaptionBlock) clear_caption,
    6 cell_padding with_cell_padding(f64) clear_cell_padding,
    7 cell_spacing with_cell_spacing(f64) clear_cell_spacing,
    8 height with_height(f64) clear_height,
    9 width with_width(f64) clear_width,
    10 width_with_unit with_width_with_unit(super::DocumentElementLength) clear_width_with_unit,
});

rt::open_enum!(DocumentBodyTablePropertiesAlignment {
    Center = "Center",
    Left = "Left",
    Right = "Right",
});

rt::open_enum!(DocumentBodyTablePropertiesBorderStyle {
    Solid = "Solid",
    Dotted = "Dotted",
    Dashed = "Dashed",
    Double = "Double",
    Groove = "Groove",
    Ridge = "Ridge",
    Inset = "Inset",
    Outset = "Outset",
    Hidden = "Hidden",
    None = "None",
});
