// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DecisionTable`.
#[non_exhaustive]
pub struct DecisionTable {
    /// `columns`.
    pub columns: Option<super::DecisionTableColumns>,
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
    /// `latest`.
    pub latest: Option<super::DecisionTableVersionEntity>,
    /// `latestVersionStatus`.
    pub latest_version_status: Option<super::DecisionTableLatestVersionStatus>,
    /// `name`.
    pub name: Option<String>,
    /// `published`.
    pub published: Option<super::DecisionTableVersionEntity>,
    /// `publishedContract`.
    pub published_contract: Option<super::DecisionTableContract>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `snapshotCount`.
    pub snapshot_count: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `latestVersionStatus` in [`DecisionTable`](super::DecisionTable).
#[derive(Clone)]
#[non_exhaustive]
pub enum DecisionTableLatestVersionStatus {
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

rt::model!(DecisionTable {
    "columns" Any columns,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "description" Str description,
    "division" Any division,
    "id" Str id,
    "latest" Any latest,
    "latestVersionStatus" Enum latest_version_status,
    "name" Str name,
    "published" Any published,
    "publishedContract" Any published_contract,
    "selfUri" Str self_uri,
    "snapshotCount" Int snapshot_count,
});

rt::open_enum!(DecisionTableLatestVersionStatus {
    Draft = "Draft",
    Published = "Published",
    Error = "Error",
    Preparing = "Preparing",
    Superseded = "Superseded",
});
