// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataIngestionRulesMetadata`.
#[non_exhaustive]
pub struct DataIngestionRulesMetadata {
    /// `countByStatus`.
    pub count_by_status: Option<std::collections::BTreeMap<String, i64>>,
    /// `platform`.
    pub platform: Option<String>,
    /// `totalCount`.
    pub total_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(DataIngestionRulesMetadata {
    "countByStatus" Any count_by_status,
    "platform" Str platform,
    "totalCount" Int total_count,
});
