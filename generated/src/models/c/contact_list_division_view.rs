// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactListDivisionView`.
#[non_exhaustive]
pub struct ContactListDivisionView {
    /// `columnNames`, required.
    pub column_names: Option<Vec<String>>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `emailColumns`.
    pub email_columns: Option<Vec<super::EmailColumn>>,
    /// `id`.
    pub id: Option<String>,
    /// `importStatus`.
    pub import_status: Option<super::ImportStatus>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneColumns`.
    pub phone_columns: Option<Vec<super::ContactPhoneNumberColumn>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `whatsAppColumns`.
    pub whats_app_columns: Option<Vec<super::WhatsAppColumn>>,
    __marks: rt::Marks,
}

rt::model!(ContactListDivisionView {
    "columnNames" Texts column_names,
    "division" Any division,
    "emailColumns" Any email_columns,
    "id" Str id,
    "importStatus" Any import_status,
    "name" Str name,
    "phoneColumns" Any phone_columns,
    "selfUri" Str self_uri,
    "size" Int size,
    "whatsAppColumns" Any whats_app_columns,
});
