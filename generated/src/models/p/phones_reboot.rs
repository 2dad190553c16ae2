// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhonesReboot`.
#[non_exhaustive]
pub struct PhonesReboot {
    /// `phoneIds`.
    pub phone_ids: Option<Vec<String>>,
    /// `siteId`.
    pub site_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PhonesReboot {
    "phoneIds" Texts phone_ids,
    "siteId" Str site_id,
});

rt::setters!(PhonesReboot {
    0 phone_ids with_phone_ids(Vec<String>) clear_phone_ids,
    1 site_id with_site_id(impl Into<String>) clear_site_id,
});
