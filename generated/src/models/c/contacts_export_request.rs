// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactsExportRequest`.
#[non_exhaustive]
pub struct ContactsExportRequest {
    /// `contactIds`.
    pub contact_ids: Option<Vec<String>>,
    /// `contactListFilterId`.
    pub contact_list_filter_id: Option<String>,
    /// `criteria`.
    pub criteria: Option<super::ContactBulkSearchCriteria>,
    __marks: rt::Marks,
}

rt::model!(ContactsExportRequest {
    "contactIds" Texts contact_ids,
    "contactListFilterId" Str contact_list_filter_id,
    "criteria" Any criteria,
});

rt::setters!(ContactsExportRequest {
    0 contact_ids with_contact_ids(Vec<String>) clear_contact_ids,
    1 contact_list_filter_id with_contact_list_filter_id(impl Into<String>) clear_contact_list_filter_id,
    2 criteria with_criteria(super::ContactBulkSearchCriteria) clear_criteria,
});
