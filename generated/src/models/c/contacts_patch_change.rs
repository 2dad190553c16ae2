// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactsPatchChange`.
///
/// The service requires `action`, `field` in requests.
#[non_exhaustive]
pub struct ContactsPatchChange {
    /// `action`, required.
    pub action: Option<super::ContactsPatchChangeAction>,
    /// `field`, required.
    pub field: Option<String>,
    /// `value`.
    pub value: Option<rt::Value>,
    __marks: rt::Marks,
}
/// The values of `action` in [`ContactsPatchChange`](super::ContactsPatchChange).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactsPatchChangeAction {
    /// `UpdateIfEmpty`
    UpdateIfEmpty,
    /// `UpdateIfExists`
    UpdateIfExists,
    /// `Update`
    Update,
    /// `AppendToCollection`
    AppendToCollection,
    /// `Remove`
    Remove,
    /// `RemoveFromCollection`
    RemoveFromCollection,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContactsPatchChange {
    "action" Enum action,
    "field" Str field,
    "value" Json value,
});

rt::setters!(ContactsPatchChange {
    0 action with_action(impl Into<super::ContactsPatchChangeAction>) clear_action,
    1 field with_field(impl Into<String>) clear_field,
    2 value with_value(rt::Value) clear_value,
});

rt::open_enum!(ContactsPatchChangeAction {
    UpdateIfEmpty = "UpdateIfEmpty",
    UpdateIfExists = "UpdateIfExists",
    Update = "Update",
    AppendToCollection = "AppendToCollection",
    Remove = "Remove",
    RemoveFromCollection = "RemoveFromCollection",
});
