// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArchiveRetention`.
#[non_exhaustive]
pub struct ArchiveRetention {
    /// `days`.
    pub days: Option<i64>,
    /// `storageMedium`.
    pub storage_medium: Option<super::ArchiveRetentionStorageMedium>,
    __marks: rt::Marks,
}
/// The values of `storageMedium` in [`ArchiveRetention`](super::ArchiveRetention).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchiveRetentionStorageMedium {
    /// `CLOUDARCHIVE`
    Cloudarchive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ArchiveRetention {
    "days" Int days,
    "storageMedium" Enum storage_medium,
});

rt::setters!(ArchiveRetention {
    0 days with_days(i64) clear_days,
    1 storage_medium with_storage_medium(impl Into<super::ArchiveRetentionStorageMedium>) clear_storage_medium,
});

rt::open_enum!(ArchiveRetentionStorageMedium {
    Cloudarchive = "CLOUDARCHIVE",
});
