// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactImportJobMetadata`.
#[non_exhaustive]
pub struct ContactImportJobMetadata {
    /// `dryRunFailedCount`.
    pub dry_run_failed_count: Option<i64>,
    /// `dryRunReportDownloadUrl`.
    pub dry_run_report_download_url: Option<String>,
    /// `dryRunSuccessCount`.
    pub dry_run_success_count: Option<i64>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `importFailedCount`.
    pub import_failed_count: Option<i64>,
    /// `importReportDownloadUrl`.
    pub import_report_download_url: Option<String>,
    /// `importSuccessCount`.
    pub import_success_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContactImportJobMetadata {
    "dryRunFailedCount" Int dry_run_failed_count,
    "dryRunReportDownloadUrl" Str dry_run_report_download_url,
    "dryRunSuccessCount" Int dry_run_success_count,
    "fileName" Str file_name,
    "importFailedCount" Int import_failed_count,
    "importReportDownloadUrl" Str import_report_download_url,
    "importSuccessCount" Int import_success_count,
});
