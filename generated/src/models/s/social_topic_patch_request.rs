// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialTopicPatchRequest`.
#[non_exhaustive]
pub struct SocialTopicPatchRequest {
    /// `description`.
    pub description: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SocialTopicPatchRequest {
    "description" Str description,
    "divisionId" Str division_id,
    "name" Str name,
});

rt::setters!(SocialTopicPatchRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 division_id with_division_id(impl Into<String>) clear_division_id,
    2 name with_name(impl Into<String>) clear_name,
});
