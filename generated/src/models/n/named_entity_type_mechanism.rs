// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NamedEntityTypeMechanism`.
///
/// The service requires `items`, `type` in requests.
#[non_exhaustive]
pub struct NamedEntityTypeMechanism {
    /// `allowSpecialChars`.
    pub allow_special_chars: Option<bool>,
    /// `examples`.
    pub examples: Option<Vec<super::NamedEntityTypeMechanismExample>>,
    /// `items`, required.
    pub items: Option<Vec<super::NamedEntityTypeItem>>,
    /// `maxLength`.
    pub max_length: Option<i64>,
    /// `minLength`.
    pub min_length: Option<i64>,
    /// `restricted`.
    pub restricted: Option<bool>,
    /// `subType`.
    pub sub_type: Option<super::NamedEntityTypeMechanismSubType>,
    /// `type`, required.
    pub r#type: Option<super::NamedEntityTypeMechanismType>,
    __marks: rt::Marks,
}
/// The values of `subType` in [`NamedEntityTypeMechanism`](super::NamedEntityTypeMechanism).
#[derive(Clone)]
#[non_exhaustive]
pub enum NamedEntityTypeMechanismSubType {
    /// `Alphanumeric`
    Alphanumeric,
    /// `NumberSequence`
    NumberSequence,
    /// `FreeForm`
    FreeForm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`NamedEntityTypeMechanism`](super::NamedEntityTypeMechanism).
#[derive(Clone)]
#[non_exhaustive]
pub enum NamedEntityTypeMechanismType {
    /// `AI`
    Ai,
    /// `DynamicDateTime`
    DynamicDateTime,
    /// `DynamicList`
    DynamicList,
    /// `List`
    List,
    /// `Regex`
    Regex,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(NamedEntityTypeMechanism {
    "allowSpecialChars" Bool allow_special_chars,
    "examples" Any examples,
    "items" Any items,
    "maxLength" Int max_length,
    "minLength" Int min_length,
    "restricted" Bool restricted,
    "subType" Enum sub_type,
    "type" Enum r#type,
});

rt::setters!(NamedEntityTypeMechanism {
    0 allow_special_chars with_allow_special_chars(bool) clear_allow_special_chars,
    1 examples with_examples(Vec<super::NamedEntityTypeMechanismExample>) clear_examples,
    2 items with_items(Vec<super::NamedEntityTypeItem>) clear_items,
    3 max_length with_max_length(i64) clear_max_length,
    4 min_length with_min_length(i64) clear_min_length,
    5 restricted with_restricted(bool) clear_restricted,
    6 sub_type with_sub_type(impl Into<super::NamedEntityTypeMechanismSubType>) clear_sub_type,
    7 r#type with_type(impl Into<super::NamedEntityTypeMechanismType>) clear_type,
});

rt::open_enum!(NamedEntityTypeMechanismSubType {
    Alphanumeric = "Alphanumeric",
    NumberSequence = "NumberSequence",
    FreeForm = "FreeForm",
});

rt::open_enum!(NamedEntityTypeMechanismType {
    Ai = "AI",
    DynamicDateTime = "DynamicDateTime",
    DynamicList = "DynamicList",
    List = "List",
    Regex = "Regex",
    Unknown = "Unknown",
});
