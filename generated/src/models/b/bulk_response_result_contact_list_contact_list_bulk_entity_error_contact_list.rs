// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkResponseResultContactListContactListBulkEntityErrorContactList`.
#[non_exhaustive]
pub struct BulkResponseResultContactListContactListBulkEntityErrorContactList {
    /// `entity`.
    pub entity: Option<super::ContactList>,
    /// `error`.
    pub error: Option<super::BulkEntityErrorContactList>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<i64>,
    /// `success`.
    pub success: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(BulkResponseResultContactListContactListBulkEntityErrorContactList {
    "entity" Any entity,
    "error" Any error,
    "id" Str id,
    "status" Int status,
    "success" Bool success,
});
