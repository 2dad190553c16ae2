// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FunctionRuntime`.
#[non_exhaustive]
pub struct FunctionRuntime {
    /// `dateEndOfLife`.
    pub date_end_of_life: Option<rt::Date>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `status`.
    pub status: Option<super::FunctionRuntimeStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`FunctionRuntime`](super::FunctionRuntime).
#[derive(Clone)]
#[non_exhaustive]
pub enum FunctionRuntimeStatus {
    /// `Available`
    Available,
    /// `Deprecated`
    Deprecated,
    /// `Unavailable`
    Unavailable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FunctionRuntime {
    "dateEndOfLife" Date date_end_of_life,
    "description" Str description,
    "name" Str name,
    "status" Enum status,
});

rt::open_enum!(FunctionRuntimeStatus {
    Available = "Available",
    Deprecated = "Deprecated",
    Unavailable = "Unavailable",
});
