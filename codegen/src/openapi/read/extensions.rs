//! `x-kandji-*`: what our overlays say beyond OpenAPI. What is not read of it is reported, as everything of a document is.

use super::context::Reader;
use crate::document::Node;
use crate::model::{CommandList, Essential, FilterColumns, Pagination, PagingStyle, Risk, Upload, Validation};

impl<'d> Reader<'d, '_> {
    /// `x-kandji-risk`.
    pub(super) fn risk(&mut self, node: &'d Node) -> Option<Risk> {
        let name = self.text(node, "x-kandji-risk")?;
        let risk = Risk::from_name(&name);
        if risk.is_none() {
            let names = Risk::ALL.map(Risk::as_str).join(", ");
            let span = node.get("x-kandji-risk").map_or(node.span, |node| node.span);
            self.misshapen(span, format!("`{name}` is not a risk class"), format!("one of {names}"));
        }
        risk
    }

    /// `x-kandji-essential`.
    pub(super) fn essential(&mut self, node: &'d Node) -> Option<Essential> {
        let name = self.text(node, "x-kandji-essential")?;
        let essential = Essential::from_name(&name);
        if essential.is_none() {
            let span = node.get("x-kandji-essential").map_or(node.span, |node| node.span);
            let message = format!("`{name}` is not a reason why a field is essential");
            self.misshapen(span, message, format!("one of {}", Essential::names()));
        }
        essential
    }

    /// `x-kandji-filter`: `true` for all columns, or `only` or `except` with a list of them.
    pub(super) fn filter(&mut self, node: &'d Node) -> Option<FilterColumns> {
        let value = node.get("x-kandji-filter")?;
        if value.as_map().is_none() {
            return self.flag(node, "x-kandji-filter").then_some(FilterColumns::All);
        }
        if value.get("only").is_some() {
            return Some(FilterColumns::Only(self.texts(value, "only")));
        }
        Some(FilterColumns::Except(self.texts(value, "except")))
    }

    /// A list of strings, such as `x-kandji-platforms`.
    pub(super) fn texts(&mut self, node: &'d Node, key: &str) -> Vec<String> {
        let list = self.elements(node, key);
        for element in list.iter().filter(|element| element.as_text().is_none()) {
            let message = format!("an element of `{key}` is {}", element.kind());
            self.misshapen(element.span, message, "expected a string");
        }
        list.iter().filter_map(Node::as_text).map(str::to_owned).collect()
    }

    /// `x-kandji-pagination`.
    pub(super) fn pagination(&mut self, node: &'d Node) -> Option<Pagination> {
        let node = node.get("x-kandji-pagination")?;
        self.map(node, "`x-kandji-pagination`")?;
        let name = self.required_text(node, "style", "`x-kandji-pagination`");
        let style = self.paging_style(node, &name)?;
        let maximum = self.maximum(node);
        let (next, total) = (self.text(node, "next"), self.text(node, "total"));
        Some(Pagination { style, items: self.text(node, "items").unwrap_or_default(), next, total, maximum })
    }

    fn paging_style(&mut self, node: &'d Node, name: &str) -> Option<PagingStyle> {
        let mut parameter = |key: &str| self.required_text(node, key, "`x-kandji-pagination` of this style");
        let style = match name {
            "offset" => PagingStyle::Offset { limit: parameter("limit"), offset: parameter("offset") },
            "page" => PagingStyle::Page { page: parameter("page"), size: self.text(node, "size") },
            "link" => PagingStyle::Link,
            "cursor" => PagingStyle::Cursor { cursor: parameter("cursor") },
            "after" => PagingStyle::After { after: parameter("after"), size: parameter("size") },
            _ => {
                let span = node.get("style").map_or(node.span, |node| node.span);
                let known = "expected offset, page, link, cursor or after";
                self.misshapen(span, format!("`{name}` is not a paging style"), known);
                node.account_for();
                return None;
            }
        };
        Some(style)
    }

    /// `x-kandji-upload`.
    pub(super) fn upload(&mut self, node: &'d Node) -> Option<Upload> {
        let node = node.get("x-kandji-upload")?;
        self.map(node, "`x-kandji-upload`")?;
        let mut text = |key: &str| self.required_text(node, key, "`x-kandji-upload`");
        let (url, fields, file, status) = (text("url"), text("fields"), text("file"), text("status"));
        let code = status.parse().ok().filter(|code| (200..=299).contains(code));
        if code.is_none() && !status.is_empty() {
            let span = node.get("status").map_or(node.span, |node| node.span);
            self.misshapen(span, format!("`{status}` is not a success status"), "expected a status from 200 to 299");
        }
        let (key, validation) = (self.text(node, "key"), self.validation(node));
        Some(Upload { url, fields, file, status: code?, key, validation })
    }

    /// The `validation` of `x-kandji-upload`.
    fn validation(&mut self, node: &'d Node) -> Option<Validation> {
        let node = node.get("validation")?;
        self.map(node, "`validation`")?;
        let mut text = |key: &str| self.required_text(node, key, "`validation`");
        let (operation, argument, status) = (text("operation"), text("argument"), text("status"));
        let reason = self.text(node, "reason");
        let (done, failed) = (self.texts(node, "done"), self.texts(node, "failed"));
        Some(Validation { operation, argument, status, reason, done, failed })
    }

    /// `x-kandji-commands`.
    pub(super) fn commands(&mut self, node: &'d Node) -> Option<CommandList> {
        let node = node.get("x-kandji-commands")?;
        self.map(node, "`x-kandji-commands`")?;
        let mut text = |key: &str| self.required_text(node, key, "`x-kandji-commands`");
        let (id, kind, status, errors) = (text("id"), text("kind"), text("status"), text("errors"));
        let (done, failed) = (self.texts(node, "done"), self.texts(node, "failed"));
        Some(CommandList { id, kind, status, errors, done, failed })
    }

    fn maximum(&mut self, node: &'d Node) -> Option<u32> {
        let value = node.get("maximum")?;
        let maximum = value.as_number().and_then(|number| u32::try_from(number.as_u64()?).ok());
        if maximum.is_none() {
            self.misshapen(value.span, "`maximum` is not a number of items", "expected a non-negative integer");
        }
        maximum
    }
}
