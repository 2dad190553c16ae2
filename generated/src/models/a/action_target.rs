// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionTarget`.
#[non_exhaustive]
pub struct ActionTarget {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `serviceLevel`.
    pub service_level: Option<super::ServiceLevel>,
    /// `shortAbandonThreshold`.
    pub short_abandon_threshold: Option<i64>,
    /// `state`.
    pub state: Option<super::ActionTargetState>,
    /// `supportedMediaTypes`.
    pub supported_media_types: Option<Vec<String>>,
    /// `userData`.
    pub user_data: Option<Vec<super::KeyValue>>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ActionTarget`](super::ActionTarget).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionTargetState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionTarget {
    "createdDate" DateTime created_date,
    "description" Str description,
    "id" Str id,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "selfUri" Str self_uri,
    "serviceLevel" Any service_level,
    "shortAbandonThreshold" Int short_abandon_threshold,
    "state" Enum state,
    "supportedMediaTypes" Texts supported_media_types,
    "userData" Any user_data,
});

rt::open_enum!(ActionTargetState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
