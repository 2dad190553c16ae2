// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DIDEntityListing`.
#[non_exhaustive]
pub struct DIDEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::DID>>,
    /// `firstUri`.
    pub first_uri: Option<String>,
    /// `lastUri`.
    pub last_uri: Option<String>,
    /// `nextUri`.
    pub next_uri: Option<String>,
    /// `pageCount`.
    pub page_count: Option<i64>,
    /// `pageNumber`.
    pub page_number: Option<i64>,
    /// `pageSize`.
    pub page_size: Option<i64>,
    /// `previousUri`.
    pub previous_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `total`.
    pub total: Option<i64>,
    /// `totalNumberOfEntities`.
    pub total_number_of_entities: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DIDEntityListing {
    "entities" Any entities,
    "firstUri" Str first_uri,
    "lastUri" Str last_uri,
    "nextUri" Str next_uri,
    "pageCount" Int page_count,
    "pageNumber" Int page_number,
    "pageSize" Int page_size,
    "previousUri" Str previous_uri,
    "selfUri" Str self_uri,
    "total" Int total,
    "totalNumberOfEntities" Int total_number_of_entities,
});
