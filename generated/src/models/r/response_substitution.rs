// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ResponseSubstitution`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct ResponseSubstitution {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ResponseSubstitution {
    "defaultValue" Str default_value,
    "description" Str description,
    "id" Str id,
});

rt::setters!(ResponseSubstitution {
    0 default_value with_default_value(impl Into<String>) clear_default_value,
    1 description with_description(impl Into<String>) clear_description,
    2 id with_id(impl Into<String>) clear_id,
});
