// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialTopicResponse`.
#[non_exhaustive]
pub struct SocialTopicResponse {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `divisionId`.
    pub division_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::SocialTopicResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`SocialTopicResponse`](super::SocialTopicResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum SocialTopicResponseStatus {
    /// `Active`
    Active,
    /// `Pending`
    Pending,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SocialTopicResponse {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "divisionId" Str division_id,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(SocialTopicResponseStatus {
    Active = "Active",
    Pending = "Pending",
    Deleted = "Deleted",
});
