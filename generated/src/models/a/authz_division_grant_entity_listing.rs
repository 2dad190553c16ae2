// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthzDivisionGrantEntityListing`.
#[non_exhaustive]
pub struct AuthzDivisionGrantEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::AuthzGrant>>,
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(AuthzDivisionGrantEntityListing {
    "entities" Any entities,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "total" Int total,
});
