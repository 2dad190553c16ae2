// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TranscriptionConfig`.
///
/// The service requires `vendorName` in requests.
#[non_exhaustive]
pub struct TranscriptionConfig {
    /// `vendorName`, required.
    pub vendor_name: Option<super::TranscriptionConfigVendorName>,
    __marks: rt::Marks,
}
/// The values of `vendorName` in [`TranscriptionConfig`](super::TranscriptionConfig).
#[derive(Clone)]
#[non_exhaustive]
pub enum TranscriptionConfigVendorName {
    /// `GoogleDialogflow`
    GoogleDialogflow,
    /// `Unknown`
    Unknown,
    /// `Genesys`
    Genesys,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TranscriptionConfig {
    "vendorName" Enum vendor_name,
});

rt::setters!(TranscriptionConfig {
    0 vendor_name with_vendor_name(impl Into<super::TranscriptionConfigVendorName>) clear_vendor_name,
});

rt::open_enum!(TranscriptionConfigVendorName {
    GoogleDialogflow = "GoogleDialogflow",
    Unknown = "Unknown",
    Genesys = "Genesys",
});
