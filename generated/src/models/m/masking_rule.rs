// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MaskingRule`.
///
/// The service requires `definition`, `enabled`, `name`, `substituteCharacter`, `type` in requests.
#[non_exhaustive]
pub struct MaskingRule {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `definition`, required.
    pub definition: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `direction`.
    pub direction: Option<super::MaskingRuleDirection>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `integrations`.
    pub integrations: Option<Vec<String>>,
    /// `name`, required.
    pub name: Option<String>,
    /// `substituteCharacter`, required.
    pub substitute_character: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::MaskingRuleType>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`MaskingRule`](super::MaskingRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum MaskingRuleDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`MaskingRule`](super::MaskingRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum MaskingRuleType {
    /// `Custom`
    Custom,
    /// `Predefined`
    Predefined,
    /// `Default`
    Default,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MaskingRule {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "definition" Str definition,
    "description" Str description,
    "direction" Enum direction,
    "enabled" Bool enabled,
    "id" Str id,
    "integrations" Texts integrations,
    "name" Str name,
    "substituteCharacter" Str substitute_character,
    "type" Enum r#type,
});

rt::setters!(MaskingRule {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 definition with_definition(impl Into<String>) clear_definition,
    3 description with_description(impl Into<String>) clear_description,
    4 direction with_direction(impl Into<super::MaskingRuleDirection>) clear_direction,
    5 enabled with_enabled(bool) clear_enabled,
    6 id with_id(impl Into<String>) clear_id,
    7 integrations with_integrations(Vec<String>) clear_integrations,
    8 name with_name(impl Into<String>) clear_name,
    9 substitute_character with_substitute_character(impl Into<String>) clear_substitute_character,
    10 r#type with_type(impl Into<super::MaskingRuleType>) clear_type,
});

rt::open_enum!(MaskingRuleDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(MaskingRuleType {
    Custom = "Custom",
    Predefined = "Predefined",
    Default = "Default",
});
