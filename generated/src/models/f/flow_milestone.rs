// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FlowMilestone`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct FlowMilestone {
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FlowMilestone {
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(FlowMilestone {
    0 description with_description(impl Into<String>) clear_description,
    1 division with_division(super::WritableDivision) clear_division,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
