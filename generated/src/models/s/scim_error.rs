// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScimError`.
#[non_exhaustive]
pub struct ScimError {
    /// `detail`.
    pub detail: Option<String>,
    /// `schemas`.
    pub schemas: Option<Vec<String>>,
    /// `scimType`.
    pub scim_type: Option<super::ScimErrorScimType>,
    /// `status`.
    pub status: Option<String>,
    __marks: rt::Marks,
}
/// The values of `scimType` in [`ScimError`](super::ScimError).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScimErrorScimType {
    /// `invalidFilter`
    InvalidFilter,
    /// `tooMany`
    TooMany,
    /// `uniqueness`
    Uniqueness,
    /// `mutability`
    Mutability,
    /// `invalidSyntax`
    InvalidSyntax,
    /// `invalidPath`
    InvalidPath,
    /// `noTarget`
    NoTarget,
    /// `invalidValue`
    InvalidValue,
    /// `invalidVers`
    InvalidVers,
    /// `sensitive`
    Sensitive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScimError {
    "detail" Str detail,
    "schemas" Texts schemas,
    "scimType" Enum scim_type,
    "status" Str status,
});

rt::open_enum!(ScimErrorScimType {
    InvalidFilter = "invalidFilter",
    TooMany = "tooMany",
    Uniqueness = "uniqueness",
    Mutability = "mutability",
    InvalidSyntax = "invalidSyntax",
    InvalidPath = "invalidPath",
    NoTarget = "noTarget",
    InvalidValue = "invalidValue",
    InvalidVers = "invalidVers",
    Sensitive = "sensitive",
});
