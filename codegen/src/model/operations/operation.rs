//! Operations.

use crate::model::{
    Body, CommandList, Content, Method, Pagination, Parameter, PathTemplate, Requirement, Response, Risk, Server,
    Status, Upload,
};
use crate::source::Span;

/// What the client calls an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientNames {
    /// The method of the group's accessor, `snake_case`.
    pub method: String,
    /// The struct that is its request, `PascalCase`.
    pub request: String,
}

/// An operation of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// A unique, stable id such as `listDevices`. It can be any text: names for code and files are derived from it.
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path template, such as `/api/v1/devices/{device_id}`.
    pub path: PathTemplate,
    /// The name of its group.
    pub group: String,
    /// The name of the client's method, if it is not made from the id (`x-kandji-name`).
    pub client_name: Option<String>,
    /// What the client calls it; set by `passes`.
    pub client: Option<ClientNames>,
    /// What it does, in one line.
    pub summary: Option<String>,
    /// Its description, in Markdown.
    pub description: Option<String>,
    /// Words that people search it by, beside those of its summary (`x-kandji-keywords`).
    pub keywords: Vec<String>,
    /// The servers that its requests go to, the first one unless a caller chooses another; empty for those of the API.
    pub servers: Vec<Server>,
    /// How its requests are authenticated: in one of these ways, or not at all if there is none. `None` for that of the
    /// API.
    pub security: Option<Vec<Requirement>>,
    /// Its path, query, header and cookie parameters.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<Body>,
    /// Its responses, by status.
    pub responses: Vec<Response>,
    /// How its list is paginated.
    pub pagination: Option<Pagination>,
    /// How to upload the file whose destination it returns (`x-kandji-upload`).
    pub upload: Option<Upload>,
    /// How its list describes the commands of a device, if it lists those (`x-kandji-commands`).
    pub commands: Option<CommandList>,
    /// The name in such a list of the command that it queues; several if that depends on the request
    /// (`x-kandji-command`).
    pub command: Vec<String>,
    /// What a call can do.
    pub risk: Option<Risk>,
    /// The device platforms that it works on; empty for all (`x-kandji-platforms`).
    pub platforms: Vec<String>,
    /// Whether the API will remove it.
    pub deprecated: bool,
    /// Its place in the document.
    pub span: Span,
}

impl Operation {
    pub(in crate::model) fn sort(&mut self) {
        self.parameters.sort_by(|a, b| (a.location, &a.name).cmp(&(b.location, &b.name)));
        self.responses.sort_by_key(|response| response.status);
    }

    /// The responses that mean success. If the document declares none, that is the one for every other status.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| self.is_success(response.status))
    }

    /// The success to show where there can be only one: one with JSON, else the first.
    #[must_use]
    pub fn answered(&self) -> Option<&Response> {
        let has_json = |response: &&Response| response.content.iter().any(Content::is_json);
        self.successes().find(has_json).or_else(|| self.successes().next())
    }

    /// The responses that mean failure.
    pub fn failures(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| !self.is_success(response.status))
    }

    /// Whether a response of this operation means success.
    #[must_use]
    pub fn is_success(&self, status: Status) -> bool {
        let declares_success = || self.responses.iter().any(|response| response.status.is_success());
        status.is_success() || (status == Status::Default && !declares_success())
    }
}
