// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactSearchRequest`.
#[non_exhaustive]
pub struct ContactSearchRequest {
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `operation`.
    pub operation: Option<super::ContactSearchOperation>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContactSearchRequest {
    "divisionIds" Texts division_ids,
    "expand" Texts expand,
    "operation" Any operation,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
});

rt::setters!(ContactSearchRequest {
    0 division_ids with_division_ids(Vec<String>) clear_division_ids,
    1 expand with_expand(Vec<String>) clear_expand,
    2 operation with_operation(super::ContactSearchOperation) clear_operation,
    3 page_number with_page_number(i64) clear_page_number,
    4 page_size with_page_size(i64) clear_page_size,
});
