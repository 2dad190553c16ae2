// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntentReference`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct IntentReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(IntentReference {
    "id" Str id,
    "name" Str name,
});

rt::setters!(IntentReference {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
});
