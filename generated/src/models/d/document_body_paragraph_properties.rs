// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyParagraphProperties`.
#[non_exhaustive]
pub struct DocumentBodyParagraphProperties {
    /// `align`.
    pub align: Option<super::DocumentBodyParagraphPropertiesAlign>,
    /// `backgroundColor`.
    pub background_color: Option<String>,
    /// `fontSize`.
    pub font_size: Option<super::DocumentBodyParagraphPropertiesFontSize>,
    /// `fontType`.
    pub font_type: Option<super::DocumentBodyParagraphPropertiesFontType>,
    /// `indentation`.
    pub indentation: Option<f64>,
    /// `textColor`.
    pub text_color: Option<String>,
    __marks: rt::Marks,
}
/// The values of `align` in [`DocumentBodyParagraphProperties`](super::DocumentBodyParagraphProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyParagraphPropertiesAlign {
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
/// The values of `fontSize` in [`DocumentBodyParagraphProperties`](super::DocumentBodyParagraphProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyParagraphPropertiesFontSize {
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
/// The values of `fontType` in [`DocumentBodyParagraphProperties`](super::DocumentBodyParagraphProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyParagraphPropertiesFontType {
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

rt::model!(DocumentBodyParagraphProperties {
    "align" Enum align,
    "backgroundColor" Str background_color,
    "fontSize" Enum font_size,
    "fontType" Enum font_type,
    "indentation" Float indentation,
    "textColor" Str text_color,
});

rt::setters!(DocumentBodyParagraphProperties {
    0 align with_align(impl Into<super::DocumentBodyParagraphPropertiesAlign>) clear_align,
    1 background_color with_background_color(impl Into<String>) clear_background_color,
    2 font_size with_font_size(impl Into<super::DocumentBodyParagraphPropertiesFontSize>) clear_font_size,
    3 font_type with_font_type(impl Into<super::DocumentBodyParagraphPropertiesFontType>) clear_font_type,
    4 indentation with_indentation(f64) clear_indentation,
    5 text_color with_text_color(impl Into<String>) clear_text_color,
});

rt::open_enum!(DocumentBodyParagraphPropertiesAlign {
    Center = "Center",
    Left = "Left",
    Right = "Right",
    Justify = "Justify",
});

rt::open_enum!(DocumentBodyParagraphPropertiesFontSize {
    XxSmall = "XxSmall",
    XSmall = "XSmall",
    Small = "Small",
    Medium = "Medium",
    Large = "Large",
    XLarge = "XLarge",
    XxLarge = "XxLarge",
    XxxLarge = "XxxLarge",
});

rt::open_enum!(DocumentBodyParagraphPropertiesFontType {
    Paragraph = "Paragraph",
    Heading1 = "Heading1",
    Heading2 = "Heading2",
    Heading3 = "Heading3",
    Heading4 = "Heading4",
    Heading5 = "Heading5",
    Heading6 = "Heading6",
    Preformatted = "Preformatted",
});
