// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PagingSpec`.
///
/// The service requires `pageNumber`, `pageSize` in requests.
#[non_exhaustive]
pub struct PagingSpec {
    /// `pageNumber`, required.
    pub page_number: Option<i64>,
    /// `pageSize`, required.
    pub page_size: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PagingSpec {
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
});

rt::setters!(PagingSpec {
    0 page_number with_page_number(i64) clear_page_number,
    1 page_size with_page_size(i64) clear_page_size,
});
