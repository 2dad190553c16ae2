// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableRowBlockProperties`.
#[non_exhaustive]
pub struct DocumentBodyTableRowBlockProperties {
    /// `alignment`.
    pub alignment: Option<super::DocumentBodyTableRowBlockPropertiesAlignment>,
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `borderColor`.
    pub border_color: Option<String>,
    /// `borderStyle`.
    pub border_style: Option<super::DocumentBodyTableRowBlockPropertiesBorderStyle>,
    /// `height`.
    pub height: Option<f64>,
    /// `rowType`.
    pub row_type: Option<super::DocumentBodyTableRowBlockPropertiesRowType>,
    __marks: rt::Marks,
}
/// The values of `alignment` in [`DocumentBodyTableRowBlockProperties`](super::DocumentBodyTableRowBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableRowBlockPropertiesAlignment {
    /// `Center`
    Center,
    /// `Left`
    Left,
    /// `Right`
    Right,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `borderStyle` in [`DocumentBodyTableRowBlockProperties`](super::DocumentBodyTableRowBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableRowBlockPropertiesBorderStyle {
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
/// The values of `rowType` in [`DocumentBodyTableRowBlockProperties`](super::DocumentBodyTableRowBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableRowBlockPropertiesRowType {
    /// `Header`
    Header,
    /// `Footer`
    Footer,
    /// `Body`
    Body,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyTableRowBlockProperties {
    "alignment" Enum alignment,
    "backgroundColor" Str background_color,
    "borderColor" Str border_color,
    "borderStyle" Enum border_style,
    "height" Float height,
    "rowType" Enum row_type,
});

rt::setters!(DocumentBodyTableRowBlockProperties {
    0 alignment with_alignment(impl Into<super::DocumentBodyTableRowBlockPropertiesAlignment>) clear_alignment,
    1 background_color with_background_color(impl Into<String>) clear_background_color,
    2 border_color with_border_color(impl Into<String>) clear_border_color,
    3 border_style with_border_style(impl Into<super::DocumentBodyTableRowBlockPropertiesBorderStyle>) clear_border_style,
    4 height with_height(f64) clear_height,
    5 row_type with_row_type(impl Into<super::DocumentBodyTableRowBlockPropertiesRowType>) clear_row_type,
});

rt::open_enum!(DocumentBodyTableRowBlockPropertiesAlignment {
    Center = "Center",
    Left = "Left",
    Right = "Right",
});

rt::open_enum!(DocumentBodyTableRowBlockPropertiesBorderStyle {
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

rt::open_enum!(DocumentBodyTableRowBlockPropertiesRowType {
    Header = "Header",
    Footer = "Footer",
    Body = "Body",
});
