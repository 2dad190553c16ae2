// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Prompt`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct Prompt {
    /// `currentOperation`.
    pub current_operation: Option<super::Operation>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `resources`.
    pub resources: Option<Vec<super::PromptAsset>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Prompt {
    "currentOperation" Any current_operation,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "resources" Any resources,
    "selfUri" Str self_uri,
});

rt::setters!(Prompt {
    0 current_operation with_current_operation(super::Operation) clear_current_operation,
    1 description with_description(impl Into<String>) clear_description,
    2 division with_division(super::WritableStarrableDivision) clear_division,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 resources with_resources(Vec<super::PromptAsset>) clear_resources,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
