// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DependencyStatus`.
#[non_exhaustive]
pub struct DependencyStatus {
    /// `buildId`.
    pub build_id: Option<String>,
    /// `client`.
    pub client: Option<super::DomainEntityRef>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateStarted`.
    pub date_started: Option<rt::DateTime>,
    /// `failedObjects`.
    pub failed_objects: Option<Vec<super::FailedObject>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::DependencyStatusStatus>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}
/// The values of `status` in [`DependencyStatus`](super::DependencyStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum DependencyStatusStatus {
    /// `BUILDINCOMPLETE`
    Buildincomplete,
    /// `BUILDINITIALIZING`
    Buildinitializing,
    /// `BUILDINPROGRESS`
    Buildinprogress,
    /// `BUILDQUEUED`
    Buildqueued,
    /// `NOTBUILT`
    Notbuilt,
    /// `OPERATIONAL`
    Operational,
    /// `OPERATIONALNEEDSREBUILD`
    Operationalneedsrebuild,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DependencyStatus {
    "buildId" Str build_id,
    "client" Any client,
    "dateCompleted" DateTime date_completed,
    "dateStarted" DateTime date_started,
    "failedObjects" Any failed_objects,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
    "user" Any user,
});

rt::open_enum!(DependencyStatusStatus {
    Buildincomplete = "BUILDINCOMPLETE",
    Buildinitializing = "BUILDINITIALIZING",
    Buildinprogress = "BUILDINPROGRESS",
    Buildqueued = "BUILDQUEUED",
    Notbuilt = "NOTBUILT",
    Operational = "OPERATIONAL",
    Operationalneedsrebuild = "OPERATIONALNEEDSREBUILD",
});
