// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueMemberEntityListing`.
#[non_exhaustive]
pub struct QueueMemberEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::QueueMember>>,
    /// `firstUri`.
    pub first_uri: Option<String>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueMemberEntityListing {
    "entities" Any entities,
    "firstUri" Str first_uri,
    "nextUri" Str next_uri,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
});
