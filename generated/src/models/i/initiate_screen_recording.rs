// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InitiateScreenRecording`.
#[non_exhaustive]
pub struct InitiateScreenRecording {
    /// `archiveRetention`.
    pub archive_retention: Option<super::ArchiveRetention>,
    /// `deleteRetention`.
    pub delete_retention: Option<super::DeleteRetention>,
    /// `recordACW`.
    pub record_acw: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(InitiateScreenRecording {
    "archiveRetention" Any archive_retention,
    "deleteRetention" Any delete_retention,
    "recordACW" Bool record_acw,
});

rt::setters!(InitiateScreenRecording {
    0 archive_retention with_archive_retention(super::ArchiveRetention) clear_archive_retention,
    1 delete_retention with_delete_retention(super::DeleteRetention) clear_delete_retention,
    2 record_acw with_record_acw(bool) clear_record_acw,
});
