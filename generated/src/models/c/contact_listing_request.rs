// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListingRequest`.
///
/// The service requires `pageNumber`, `pageSize` in requests.
#[non_exhaustive]
pub struct ContactListingRequest {
    /// `contactListFilterId`.
    pub contact_list_filter_id: Option<String>,
    /// `contactSorts`.
    pub contact_sorts: Option<Vec<super::ContactSort>>,
    /// `criteria`.
    pub criteria: Option<super::ContactBulkSearchCriteria>,
    /// `pageNumber`, required.
    pub page_number: Option<i64>,
    /// `pageSize`, required.
    pub page_size: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContactListingRequest {
    "contactListFilterId" Str contact_list_filter_id,
    "contactSorts" Any contact_sorts,
    "criteria" Any criteria,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
});

rt::setters!(ContactListingRequest {
    0 contact_list_filter_id with_contact_list_filter_id(impl Into<String>) clear_contact_list_filter_id,
    1 contact_sorts with_contact_sorts(Vec<super::ContactSort>) clear_contact_sorts,
    2 criteria with_criteria(super::ContactBulkSearchCriteria) clear_criteria,
    3 page_number with_page_number(i64) clear_page_number,
    4 page_size with_page_size(i64) clear_page_size,
});
