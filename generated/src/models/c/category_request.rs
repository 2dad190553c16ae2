// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CategoryRequest`.
///
/// The service requires `criteria`, `interactionType`, `name` in requests.
#[non_exhaustive]
pub struct CategoryRequest {
    /// `criteria`, required.
    pub criteria: Option<super::Operand>,
    /// `description`.
    pub description: Option<String>,
    /// `interactionType`, required.
    pub interaction_type: Option<super::CategoryRequestInteractionType>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `interactionType` in [`CategoryRequest`](super::CategoryRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CategoryRequestInteractionType {
    /// `Voice`
    Voice,
    /// `Digital`
    Digital,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CategoryRequest {
    "criteria" Any criteria,
    "description" Str description,
    "interactionType" Enum interaction_type,
    "name" Str name,
});

rt::setters!(CategoryRequest {
    0 criteria with_criteria(super::Operand) clear_criteria,
    1 description with_description(impl Into<String>) clear_description,
    2 interaction_type with_interaction_type(impl Into<super::CategoryRequestInteractionType>) clear_interaction_type,
    3 name with_name(impl Into<String>) clear_name,
});

rt::open_enum!(CategoryRequestInteractionType {
    Voice = "Voice",
    Digital = "Digital",
    All = "All",
});
