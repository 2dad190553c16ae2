// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactBulkSearchParameters`.
#[non_exhaustive]
pub struct ContactBulkSearchParameters {
    /// `contactListFilterId`.
    pub contact_list_filter_id: Option<String>,
    /// `criteria`.
    pub criteria: Option<super::ContactBulkSearchCriteria>,
    /// `generateDownloadURI`.
    pub generate_download_uri: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ContactBulkSearchParameters {
    "contactListFilterId" Str contact_list_filter_id,
    "criteria" Any criteria,
    "generateDownloadURI" Bool generate_download_uri,
});

rt::setters!(ContactBulkSearchParameters {
    0 contact_list_filter_id with_contact_list_filter_id(impl Into<String>) clear_contact_list_filter_id,
    1 criteria with_criteria(super::ContactBulkSearchCriteria) clear_criteria,
    2 generate_download_uri with_generate_download_uri(bool) clear_generate_download_uri,
});
