// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntegrationExport`.
///
/// The service requires `integration` in requests.
#[non_exhaustive]
pub struct IntegrationExport {
    /// `integration`, required.
    pub integration: Option<super::DomainEntityRef>,
    /// `shouldExportScreenRecordings`.
    pub should_export_screen_recordings: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(IntegrationExport {
    "integration" Any integration,
    "shouldExportScreenRecordings" Bool should_export_screen_recordings,
});

rt::setters!(IntegrationExport {
    0 integration with_integration(super::DomainEntityRef) clear_integration,
    1 should_export_screen_recordings with_should_export_screen_recordings(bool) clear_should_export_screen_recordings,
});
