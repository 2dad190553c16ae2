// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactBulkEditRequest`.
#[non_exhaustive]
pub struct ContactBulkEditRequest {
    /// `contact`.
    pub contact: Option<super::DialerContact>,
    /// `contactIds`.
    pub contact_ids: Option<Vec<String>>,
    /// `contactListFilterId`.
    pub contact_list_filter_id: Option<String>,
    /// `criteria`.
    pub criteria: Option<super::ContactBulkSearchCriteria>,
    /// `generateDownloadURI`.
    pub generate_download_uri: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ContactBulkEditRequest {
    "contact" Any contact,
    "contactIds" Texts contact_ids,
    "contactListFilterId" Str contact_list_filter_id,
    "criteria" Any criteria,
    "generateDownloadURI" Bool generate_download_uri,
});

rt::setters!(ContactBulkEditRequest {
    0 contact with_contact(super::DialerContact) clear_contact,
    1 contact_ids with_contact_ids(Vec<String>) clear_contact_ids,
    2 contact_list_filter_id with_contact_list_filter_id(impl Into<String>) clear_contact_list_filter_id,
    3 criteria with_criteria(super::ContactBulkSearchCriteria) clear_criteria,
    4 generate_download_uri with_generate_download_uri(bool) clear_generate_download_uri,
});
