// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FunctionConfig`.
#[non_exhaustive]
pub struct FunctionConfig {
    /// `function`.
    pub function: Option<super::Function>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `uploadExceptionHistory`.
    pub upload_exception_history: Option<Vec<super::FunctionZipConfig>>,
    /// `zip`.
    pub zip: Option<super::FunctionZipConfig>,
    __marks: rt::Marks,
}

rt::model!(FunctionConfig {
    "function" Any function,
    "id" Str id,
    "selfUri" Str self_uri,
    "uploadExceptionHistory" Any upload_exception_history,
    "zip" Any zip,
});
