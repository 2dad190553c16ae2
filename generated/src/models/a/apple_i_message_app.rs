// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppleIMessageApp`.
///
/// The service requires `applicationId`, `applicationName`, `bundleId` in requests.
#[non_exhaustive]
pub struct AppleIMessageApp {
    /// `applicationId`, required.
    pub application_id: Option<String>,
    /// `applicationName`, required.
    pub application_name: Option<String>,
    /// `bundleId`, required.
    pub bundle_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AppleIMessageApp {
    "applicationId" Str application_id,
    "applicationName" Str application_name,
    "bundleId" Str bundle_id,
});

rt::setters!(AppleIMessageApp {
    0 application_id with_application_id(impl Into<String>) clear_application_id,
    1 application_name with_application_name(impl Into<String>) clear_application_name,
    2 bundle_id with_bundle_id(impl Into<String>) clear_bundle_id,
});
