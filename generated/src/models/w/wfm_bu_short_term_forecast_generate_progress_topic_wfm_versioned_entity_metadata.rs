// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `modifiedBy`.
    pub modified_by: Option<
        super::WfmBuShortTermForecastGenerateProgressTopicUserReference,
    >,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
    "dateModified" DateTime date_modified,
    "modifiedBy" Any modified_by,
    "version" Int version,
});
