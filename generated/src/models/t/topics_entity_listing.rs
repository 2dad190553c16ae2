// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicsEntityListing`.
#[non_exhaustive]
pub struct TopicsEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::ListedTopic>>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(TopicsEntityListing {
    "entities" Any entities,
    "nextUri" Str next_uri,
    "pageCount" Int page_count,
    "pageSize" Int page_size,
    "selfUri" Str self_uri,
    "total" Int total,
});
