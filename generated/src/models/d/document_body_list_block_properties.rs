// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyListBlockProperties`.
#[non_exhaustive]
pub struct DocumentBodyListBlockProperties {
    /// `orderedType`.
    pub ordered_type: Option<super::DocumentBodyListBlockPropertiesOrderedType>,
    /// `unorderedType`.
    pub unordered_type: Option<super::DocumentBodyListBlockPropertiesUnorderedType>,
    __marks: rt::Marks,
}
/// The values of `orderedType` in [`DocumentBodyListBlockProperties`](super::DocumentBodyListBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListBlockPropertiesOrderedType {
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
/// The values of `unorderedType` in [`DocumentBodyListBlockProperties`](super::DocumentBodyListBlockProperties).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentBodyListBlockPropertiesUnorderedType {
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

rt::model!(DocumentBodyListBlockProperties {
    "orderedType" Enum ordered_type,
    "unorderedType" Enum unordered_type,
});

rt::setters!(DocumentBodyListBlockProperties {
    0 ordered_type with_ordered_type(impl Into<super::DocumentBodyListBlockPropertiesOrderedType>) clear_ordered_type,
    1 unordered_type with_unordered_type(impl Into<super::DocumentBodyListBlockPropertiesUnorderedType>) clear_unordered_type,
});

rt::open_enum!(DocumentBodyListBlockPropertiesOrderedType {
    Number = "Number",
    LowerAlpha = "LowerAlpha",
    LowerGreek = "LowerGreek",
    LowerRoman = "LowerRoman",
    UpperAlpha = "UpperAlpha",
    UpperRoman = "UpperRoman",
    None = "None",
});

rt::open_enum!(DocumentBodyListBlockPropertiesUnorderedType {
    Normal = "Normal",
    Square = "Square",
    Circle = "Circle",
    None = "None",
});
