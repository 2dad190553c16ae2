// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomerIntentResponse`.
#[non_exhaustive]
pub struct CustomerIntentResponse {
    /// `category`.
    pub category: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `description`, required.
    pub description: Option<String>,
    /// `expiryTime`, required.
    pub expiry_time: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CustomerIntentResponse {
    "category" Any category,
    "dateCreated" DateTime date_created,
    "description" Str description,
    "expiryTime" Int expiry_time,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
