// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerContactId`.
#[non_exhaustive]
pub struct DialerContactId {
    /// `contactListId`.
    pub contact_list_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerContactId {
    "contactListId" Str contact_list_id,
    "id" Str id,
});

rt::setters!(DialerContactId {
    0 contact_list_id with_contact_list_id(impl Into<String>) clear_contact_list_id,
    1 id with_id(impl Into<String>) clear_id,
});
