// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTableVersion`.
#[non_exhaustive]
pub struct DecisionTableVersion {
    /// `columns`.
    pub columns: Option<super::DecisionTableColumns>,
    /// `contract`.
    pub contract: Option<super::DecisionTableContract>,
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `publishedBy`.
    pub published_by: Option<super::AddressableEntityRef>,
    /// `rollbackReason`.
    pub rollback_reason: Option<String>,
    /// `rowCount`.
    pub row_count: Option<i64>,
    /// `rowsUri`.
    pub rows_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `snapshot`.
    pub snapshot: Option<super::DecisionTableSnapshot>,
    /// `status`.
    pub status: Option<super::DecisionTableVersionStatus>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `status` in [`DecisionTableVersion`](super::DecisionTableVersion).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableVersionStatus {
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    /// `Error`
    Error,
    /// `Preparing`
    Preparing,
    /// `Superseded`
    Superseded,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DecisionTableVersion {
    "columns" Any columns,
    "contract" Any contract,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "publishedBy" Any published_by,
    "rollbackReason" Str rollback_reason,
    "rowCount" Int row_count,
    "rowsUri" Str rows_uri,
    "selfUri" Str self_uri,
    "snapshot" Any snapshot,
    "status" Enum status,
    "version" Int version,
});

rt::open_enum!(DecisionTableVersionStatus {
    Draft = "Draft",
    Published = "Published",
    Error = "Error",
    Preparing = "Preparing",
    Superseded = "Superseded",
});
