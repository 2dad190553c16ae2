// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyListItemProperties`.
#[non_exhaustive]
pub struct DocumentBodyListItemProperties {
    /// `align`.
    pub align: Option<super::DocumentBodyListItemPropertiesAlign>,
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `fontSize`.
    pub font_size: Option<super::DocumentBodyListItemPropertiesFontSize>,
    /// `fontType`.
    pub font_type: Option<super::DocumentBodyListItemPropertiesFontType>,
    /// `indentation`.
    pub indentation: Option<f64>,
    /// `orderedType`.
    pub ordered_type: Option<super::DocumentBodyListItemPropertiesOrderedType>,
    /// `textColor`.
    pub text_color: Option<String>,
    /// `unorderedType`.
    pub unordered_type: Option<super::DocumentBodyListItemPropertiesUnorderedType>,
    __marks: rt::Marks,
}
/// The values of `align` in [`DocumentBodyListItemProperties`](super::DocumentBodyListItemProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListItemPropertiesAlign {
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
/// The values of `fontSize` in [`DocumentBodyListItemProperties`](super::DocumentBodyListItemProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListItemPropertiesFontSize {
    /// `XxSmall`
    XxSmall,
    /// `XSmall`
    XSmall,
    /// `Small`
    Small,
    /// `Medium`
    Medium,
    /// `Large`
    Large,
    /// `XLarge`
    XLarge,
    /// `XxLarge`
    XxLarge,
    /// `XxxLarge`
    XxxLarge,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `fontType` in [`DocumentBodyListItemProperties`](super::DocumentBodyListItemProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListItemPropertiesFontType {
    /// `Paragraph`
    Paragraph,
    /// `Heading1`
    Heading1,
    /// `Heading2`
    Heading2,
    /// `Heading3`
    Heading3,
    /// `Heading4`
    Heading4,
    /// `Heading5`
    Heading5,
    /// `Heading6`
    Heading6,
    /// `Preformatted`
    Preformatted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `orderedType` in [`DocumentBodyListItemProperties`](super::DocumentBodyListItemProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListItemPropertiesOrderedType {
    /// `Number`
    Number,
    /// `LowerAlpha`
    LowerAlpha,
    /// `LowerGreek`
    LowerGreek,
    /// `LowerRoman`
    LowerRoman,
    /// `UpperAlpha`
    UpperAlpha,
    /// `UpperRoman`
    UpperRoman,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `unorderedType` in [`DocumentBodyListItemProperties`](super::DocumentBodyListItemProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListItemPropertiesUnorderedType {
    /// `Normal`
    Normal,
    /// `Square`
    Square,
    /// `Circle`
    Circle,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentBodyListItemProperties {
    "align" Enum align,
    "backgroundColor" Str background_color,
    "fontSize" Enum font_size,
    "fontType" Enum font_type,
    "indentation" Float indentation,
    "orderedType" Enum ordered_type,
    "textColor" Str text_color,
    "unorderedType" Enum unordered_type,
});

rt::setters!(DocumentBodyListItemProperties {
    0 align with_align(impl Into<super::DocumentBodyListItemPropertiesAlign>) clear_align,
    1 background_color with_background_color(impl Into<String>) clear_background_color,
    2 font_size with_font_size(impl Into<super::DocumentBodyListItemPropertiesFontSize>) clear_font_size,
    3 font_type with_font_type(impl Into<super::DocumentBodyListItemPropertiesFontType>) clear_font_type,
    4 indentation with_indentation(f64) clear_indentation,
    5 ordered_type with_ordered_type(impl Into<super::DocumentBodyListItemPropertiesOrderedType>) clear_ordered_type,
    6 text_color with_text_color(impl Into<String>) clear_text_color,
    7 unordered_type with_unordered_type(impl Into<super::DocumentBodyListItemPropertiesUnorderedType>) clear_unordered_type,
});

rt::open_enum!(DocumentBodyListItemPropertiesAlign {
    Center = "Center",
    Left = "Left",
    Right = "Right",
    Justify = "Justify",
});

rt::open_enum!(DocumentBodyListItemPropertiesFontSize {
    XxSmall = "XxSmall",
    XSmall = "XSmall",
    Small = "Small",
    Medium = "Medium",
    Large = "Large",
    XLarge = "XLarge",
    XxLarge = "XxLarge",
    XxxLarge = "XxxLarge",
});

rt::open_enum!(DocumentBodyListItemPropertiesFontType {
    Paragraph = "Paragraph",
    Heading1 = "Heading1",
    Heading2 = "Heading2",
    Heading3 = "Heading3",
    Heading4 = "Heading4",
    Heading5 = "Heading5",
    Heading6 = "Heading6",
    Preformatted = "Preformatted",
});

rt::open_enum!(DocumentBodyListItemPropertiesOrderedType {
    Number = "Number",
    LowerAlpha = "LowerAlpha",
    LowerGreek = "LowerGreek",
    LowerRoman = "LowerRoman",
    UpperAlpha = "UpperAlpha",
    UpperRoman = "UpperRoman",
    None = "None",
});

rt::open_enum!(DocumentBodyListItemPropertiesUnorderedType {
    Normal = "Normal",
    Square = "Square",
    Circle = "Circle",
    None = "None",
});
