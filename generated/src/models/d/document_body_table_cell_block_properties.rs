// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableCellBlockProperties`.
#[non_exhaustive]
pub struct DocumentBodyTableCellBlockProperties {
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `borderColor`.
    pub border_color: Option<String>,
    /// `borderStyle`.
    pub border_style: Option<super::DocumentBodyTableCellBlockPropertiesBorderStyle>,
    /// `borderWidth`.
    pub border_width: Option<f64>,
    /// `cellType`.
    pub cell_type: Option<super::DocumentBodyTableCellBlockPropertiesCellType>,
    /// `colSpan`.
    pub col_span: Option<i64>,
    /// `height`.
    pub height: Option<f64>,
    /// `horizontalAlign`.
    pub horizontal_align: Option<
        super::DocumentBodyTableCellBlockPropertiesHorizontalAlign,
    >,
    /// `rowSpan`.
    pub row_span: Option<i64>,
    /// `scope`.
    pub scope: Option<super::DocumentBodyTableCellBlockPropertiesScope>,
    /// `verticalAlign`.
    pub vertical_align: Option<super::DocumentBodyTableCellBlockPropertiesVerticalAlign>,
    /// `width`.
    pub width: Option<f64>,
    /// `widthWithUnit`.
    pub width_with_unit: Option<super::DocumentElementLength>,
    __marks: rt::Marks,
}
/// The values of `borderStyle` in [`DocumentBodyTableCellBlockProperties`](super::DocumentBodyTableCellBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableCellBlockPropertiesBorderStyle {
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
/// The values of `cellType` in [`DocumentBodyTableCellBlockProperties`](super::DocumentBodyTableCellBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableCellBlockPropertiesCellType {
    /// `Cell`
    Cell,
    /// `HeaderCell`
    HeaderCell,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `horizontalAlign` in [`DocumentBodyTableCellBlockProperties`](super::DocumentBodyTableCellBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableCellBlockPropertiesHorizontalAlign {
    /// `Center`
    Center,
    /// `Left`
    Left,
    /// `Right`
    Right,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `scope` in [`DocumentBodyTableCellBlockProperties`](super::DocumentBodyTableCellBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableCellBlockPropertiesScope {
    /// `Row`
    Row,
    /// `Column`
    Column,
    /// `RowGroup`
    RowGroup,
    /// `ColumnGroup`
    ColumnGroup,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `verticalAlign` in [`DocumentBodyTableCellBlockProperties`](super::DocumentBodyTableCellBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyTableCellBlockPropertiesVerticalAlign {
    /// `Top`
    Top,
    /// `Middle`
    Middle,
    /// `Bottom`
    Bottom,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyTableCellBlockProperties {
    "backgroundColor" Str background_color,
    "borderColor" Str border_color,
    "borderStyle" Enum border_style,
    "borderWidth" Float border_width,
    "cellType" Enum cell_type,
    "colSpan" Int col_span,
    "height" Float height,
    "horizontalAlign" Enum horizontal_align,
    "rowSpan" Int row_span,
    "scope" Enum scope,
    "verticalAlign" Enum vertical_align,
    "width" Float width,
    "widthWithUnit" Any width_with_unit,
});

rt::setters!(DocumentBodyTableCellBlockProperties {
    0 background_color with_background_color(impl Into<String>) clear_background_color,
    1 border_color with_border_color(impl Into<String>) clear_border_color,
    2 border_style with_border_style(impl Into<super::DocumentBodyTableCellBlockPropertiesBorderStyle>) clear_border_style,
    3 border_width with_border_width(f64) clear_border_width,
    4 cell_type with_cell_type(impl Into<super::DocumentBodyTableCellBlockPropertiesCellType>) clear_cell_type,
    5 col_span with_col_span(i64) clear_col_span,
    6 height with_height(f64) clear_height,
    7 horizontal_align with_horizontal_align(impl Into<super::DocumentBodyTableCellBlockPropertiesHorizontalAlign>) clear_horizontal_align,
    8 row_span with_row_span(i64) clear_row_span,
    9 scope with_scope(impl Into<super::DocumentBodyTableCellBlockPropertiesScope>) clear_scope,
    10 vertical_align with_vertical_align(impl Into<super::DocumentBodyTableCellBlockPropertiesVerticalAlign>) clear_vertical_align,
    11 width with_width(f64) clear_width,
    12 width_with_unit with_width_with_unit(super::DocumentElementLength) clear_width_with_unit,
});

rt::open_enum!(DocumentBodyTableCellBlockPropertiesBorderStyle {
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

rt::open_enum!(DocumentBodyTableCellBlockPropertiesCellType {
    Cell = "Cell",
    HeaderCell = "HeaderCell",
});

rt::open_enum!(DocumentBodyTableCellBlockPropertiesHorizontalAlign {
    Center = "Center",
    Left = "Left",
    Right = "Right",
});

rt::open_enum!(DocumentBodyTableCellBlockPropertiesScope {
    Row = "Row",
    Column = "Column",
    RowGroup = "RowGroup",
    ColumnGroup = "ColumnGroup",
    None = "None",
});

rt::open_enum!(DocumentBodyTableCellBlockPropertiesVerticalAlign {
    Top = "Top",
    Middle = "Middle",
    Bottom = "Bottom",
});
