// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListsBulkEditRequest`.
#[non_exhaustive]
pub struct ContactListsBulkEditRequest {
    /// `contactList`.
    pub contact_list: Option<super::ContactList>,
    /// `contactListIds`.
    pub contact_list_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ContactListsBulkEditRequest {
    "contactList" Any contact_list,
    "contactListIds" Texts contact_list_ids,
});

rt::setters!(ContactListsBulkEditRequest {
    0 contact_list with_contact_list(super::ContactList) clear_contact_list,
    1 contact_list_ids with_contact_list_ids(Vec<String>) clear_contact_list_ids,
});
