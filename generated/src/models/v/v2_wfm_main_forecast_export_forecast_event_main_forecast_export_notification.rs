// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2WfmMainForecastExportForecastEventMainForecastExportNotification`.
#[non_exhaustive]
pub struct V2WfmMainForecastExportForecastEventMainForecastExportNotification {
    /// `businessUnitId`.
    pub business_unit_id: Option<String>,
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::V2WfmMainForecastExportForecastEventMainForecastErrorBody>,
    /// `exportType`.
    pub export_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::V2WfmMainForecastExportForecastEventMainForecastExportNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`V2WfmMainForecastExportForecastEventMainForecastExportNotification`](super::V2WfmMainForecastExportForecastEventMainForecastExportNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2WfmMainForecastExportForecastEventMainForecastExportNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2WfmMainForecastExportForecastEventMainForecastExportNotification {
    "businessUnitId" Str business_unit_id,
    "downloadUrl" Str download_url,
    "error" Any error,
    "exportType" Str export_type,
    "id" Str id,
    "status" Enum status,
});

rt::open_enum!(V2WfmMainForecastExportForecastEventMainForecastExportNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
    Unknown = "Unknown",
});
