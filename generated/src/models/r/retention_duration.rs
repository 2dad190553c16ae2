// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RetentionDuration`.
#[non_exhaustive]
pub struct RetentionDuration {
    /// `archiveRetention`.
    pub archive_retention: Option<super::ArchiveRetention>,
    /// `deleteRetention`.
    pub delete_retention: Option<super::DeleteRetention>,
    __marks: rt::Marks,
}

rt::model!(RetentionDuration {
    "archiveRetention" Any archive_retention,
    "deleteRetention" Any delete_retention,
});

rt::setters!(RetentionDuration {
    0 archive_retention with_archive_retention(super::ArchiveRetention) clear_archive_retention,
    1 delete_retention with_delete_retention(super::DeleteRetention) clear_delete_retention,
});
