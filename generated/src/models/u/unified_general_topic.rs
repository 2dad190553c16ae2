// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnifiedGeneralTopic`.
#[non_exhaustive]
pub struct UnifiedGeneralTopic {
    /// `name`.
    pub name: Option<String>,
    /// `status`.
    pub status: Option<super::UnifiedGeneralTopicStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UnifiedGeneralTopic`](super::UnifiedGeneralTopic).
#[derive(Clone)]
#[non_exhaustive]
pub enum UnifiedGeneralTopicStatus {
    /// `Deprecated`
    Deprecated,
    /// `Outdated`
    Outdated,
    /// `Modified`
    Modified,
    /// `UpToDate`
    UpToDate,
    /// `ToBeCreated`
    ToBeCreated,
    /// `CreatedByUser`
    CreatedByUser,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UnifiedGeneralTopic {
    "name" Str name,
    "status" Enum status,
});

rt::open_enum!(UnifiedGeneralTopicStatus {
    Deprecated = "Deprecated",
    Outdated = "Outdated",
    Modified = "Modified",
    UpToDate = "UpToDate",
    ToBeCreated = "ToBeCreated",
    CreatedByUser = "CreatedByUser",
});
